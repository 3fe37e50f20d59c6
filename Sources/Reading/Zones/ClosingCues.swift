extension Cues {
  /// Lines after which nothing belongs to the statement above them, one phrase a line.
  ///
  /// `=` stands before a cue that must be the whole line, `+` before one that holds for sentences too.
  static let closing: StaticString = """
    leave a reply
    leave a comment
    leave a response
    +your email address
    +your e-mail address
    +required fields are
    +external links to other
    +this site is managed by
    post a comment
    post comment
    add a comment
    add comment
    add new comment
    write a comment
    comments are closed
    =comments
    =comment
    =no comments
    comments (
    comments:
    tell us what you think
    what do you think
    have your say
    join the conversation
    join the discussion
    =reply
    =discussion
    +sign up
    +get notified
    +get the latest
    subscribe
    +subscribe to
    newsletter
    our newsletter
    follow us
    +follow us
    like us on
    +stay up to date
    you may also
    you might also
    =related
    related:
    related articles
    related article
    related content
    related documents
    related events
    related links
    related news
    related posts
    related publications
    related resources
    related stories
    related topics
    related to this
    related materials
    related items
    related pages
    similar articles
    similar news
    similar posts
    read also
    also read
    see also
    read more
    read next
    more on this
    more from
    more news
    more stories
    more articles
    more in
    more:
    =more
    other news
    other articles
    other stories
    other press releases
    further reading
    =latest
    latest news
    latest articles
    latest stories
    latest press releases
    latest posts
    latest from
    =news
    news feed
    breaking news
    top stories
    top news
    =popular
    most read
    most popular
    most viewed
    most commented
    popular posts
    popular news
    popular articles
    recent posts
    recent news
    recent articles
    recent comments
    recent press releases
    recommended
    trending
    partner news
    editor's picks
    don't miss
    in this section
    also in this section
    previous:
    previous post
    previous article
    previous story
    previous entry
    =previous
    next:
    next post
    next article
    next story
    next entry
    =next
    older posts
    newer posts
    =older
    =newer
    tags
    tag:
    tagged
    keywords
    =topics
    topics:
    themes:
    categories
    filed under
    filed in
    posted in
    +this entry was posted
    +bookmark the permalink
    trackback
    permalink
    permanent link
    share this
    share on
    share via
    share with
    =share
    share:
    =sharing
    =tweet
    tweet this
    =facebook
    =twitter
    =telegram
    =whatsapp
    =linkedin
    =vkontakte
    =email
    =e-mail
    like this
    like loading
    =like
    print this
    print the
    +media can quote
    +when quoting
    +reproduction
    +any use of materials
    +any use of material
    +any use of the material
    +any use of these
    +any use of this
    +any use of our
    +any use of site
    +any use of information
    +any use of articles
    +any use of text
    +any use of content
    +use of materials
    +all materials
    +the opinions expressed in
    +the opinions expressed here
    +the opinions expressed on
    +the opinions expressed are
    +the opinions expressed herein
    +opinions expressed in
    +opinions expressed here
    +opinions expressed on
    +opinions expressed are
    +opinions expressed herein
    +views expressed in
    +views expressed here
    +views expressed on
    +views expressed are
    +views expressed herein
    +the views expressed in
    +the views expressed here
    +the views expressed on
    +the views expressed are
    +the views expressed herein
    +hyperlink
    print |
    print article
    =print
    printer friendly
    printable version
    send to a friend
    email this
    e-mail this
    send by
    save as
    download pdf
    download as
    download the
    =download
    =downloads
    attachments
    =attachment
    all rights reserved
    copyright
    +copyright
    +all rights reserved
    terms of use
    terms and conditions
    privacy policy
    =privacy
    =disclaimer
    disclaimer:
    cookie
    +we use cookies
    +this site uses
    +this website uses
    +by continuing to use
    +by continuing to browse
    +by continuing to visit
    +by continuing your
    +by continuing you
    +by using this
    powered by
    hosted by
    designed by
    back to top
    =back
    =top
    return to
    go to top
    site map
    sitemap
    source:
    sources:
    =source
    original source
    via:
    contact:
    contacts:
    =contact
    =contacts
    contact us
    media contact
    press contact
    press contacts
    for media inquiries
    for media enquiries
    +for further information
    +for more information
    +for additional information
    for inquiries
    =end
    =ends
    =-end-
    end of text
    end text
    =fact sheet
    +note to editors
    about the author
    +about the office
    +about the mission
    +about the centre
    =###
    =# # #
    =-30-
    =***
    about us
    about this
    author:
    views:
    view all
    view more
    see all
    show all
    show more
    load more
    =show
    report a mistake
    report an error
    report abuse
    found an error
    +if you find
    +if you found
    +if you see an error
    +please enable javascript
    +javascript is
    +you must be logged
    +you need to log in
    login to
    log in to
    =useful links
    useful links
    quick links
    external links
    =links
    links:
    background:
    =background
    notes to editors
    note to editors
    note to the editor
    =archive
    archives
    =calendar
    =site navigation
    =navigation
    =footer
    rate this
    rating:
    average rating
    =translate
    =languages
    available languages
    document type
    document id
    primary country
    =format
    =origin
    originally published
    +originally published
    """
}
