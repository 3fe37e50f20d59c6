import Intake
import Testing

@Suite struct `Text of HTML pages` {
  static func text(_ html: String) throws -> String {
    String(decoding: try Intake.receive(Array(html.utf8)).utf8, as: UTF8.self)
  }

  @Test(arguments: [
    ("<p>One</p><p>Two</p>", "One\n\nTwo\n\n"),
    ("<div>One</div><div>Two</div>", "One\nTwo\n"),
    ("<p>One<br>Two</p>", "One\nTwo\n\n"),
    ("<p>One<br><br>Two</p>", "One\n\nTwo\n\n"),
    ("<p>One\n  and   <b>one</b></p>", "One and one\n\n"),
    ("<ul><li>A</li><li><p>B</p></li></ul>", "- A\n- B\n\n"),
    ("<ol><li>A</li><li>B</li></ol>", "1. A\n2. B\n"),
    ("<ol start='3'><li>A</ol>", "3. A\n"),
    ("<table><tr><td>Date:</td><td>4 May</td></tr><tr><td>x</td></tr></table>", "Date: 4 May\nx\n"),
    ("<p>A &amp; B &ndash; &#8220;c&#8221;&nbsp;d</p>", "A & B – “c”\u{A0}d\n\n"),
    ("<p>a<script>b()</script><style>c{}</style></p>", "a\n\n"),
    ("<nav>a</nav><p>b</p><aside>c</aside><footer>d</footer>", "b\n\n"),
    ("<p>b</p><form><input><button>c</button>Reply</form>", "b\n\n"),
    ("<header>Menu<h1>Title</h1>Search</header><p>b</p>", "Title\n\nb\n\n"),
    ("<article><header><h1>Title</h1>4 May</header><p>b</p></article>", "Title\n\n4 May\n\nb\n\n"),
    ("<figure><figcaption>c</figcaption></figure><p>b</p>", "b\n\n"),
    ("<div hidden>a</div><div style='display: none'>a</div><div role=banner>a</div><p>b</p>", "b\n\n"),
  ])
  func `structure becomes lines and furniture is left out`(_ body: String, _ lines: String) throws {
    #expect(try Self.text("<html><body>\(body)</body></html>") == lines)
  }

  @Test func `a form that holds the article is the page, not a form`() throws {
    let article = String(repeating: "The envoys agreed to meet again in Vesta. ", count: 30)
    #expect(try Self.text("<html><form><p>\(article)</p></form>").contains("Vesta"))
  }

  @Test func `the head gives title, day, address and language`() throws {
    let received = try Intake.receive(
      Array(
        """
        <!DOCTYPE html><html lang="en"><head><title> Envoys\n meet </title>
        <meta property="article:published_time" content="2031-05-04T10:00:00Z">
        <link rel="canonical" href="https://example.org/1"></head>
        <body><h1>Joint  Statement</h1><time datetime="2030-01-01">x</time></body></html>
        """.utf8))
    #expect(received.kind == .html && !received.isVerbatim)
    #expect(
      received.hints
        == ReceivedText.Hints(
          title: "Envoys meet", headline: "Joint Statement", published: "2031-05-04T10:00:00Z",
          address: "https://example.org/1", language: "en"))
  }

  @Test func `a declared encoding does not spoil text that was decoded already`() throws {
    let html = "<html><head><meta charset=\"windows-1252\"></head><p>Älvdal – “met”</p>"
    #expect(try Self.text(html) == "Älvdal – “met”\n\n")
    let bytes = Array("<html><meta charset=windows-1252><p>caf".utf8) + [0xE9] + Array("</p>".utf8)
    let received = try Intake.receive(bytes)
    #expect(String(decoding: received.utf8, as: UTF8.self) == "café\n\n")
    #expect(received.findings.isEmpty)
  }

  @Test(arguments: ["The envoys say a < b and b > c.", "<The envoys> met.", "a <b and c"])
  func `a sign of less is no markup`(_ text: String) throws {
    #expect(try Intake.receive(Array(text.utf8)).kind == .plain)
  }

  @Test func `the same page gives the same text`() throws {
    let html = Array("<html><p>One<li>two<table><tr><td>three</div></html>".utf8)
    #expect(try Intake.receive(html) == Intake.receive(html))
  }
}
