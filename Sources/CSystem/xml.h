#ifndef RAPPORTEUR_XML_H
#define RAPPORTEUR_XML_H
#include <dlfcn.h>
#include <stddef.h>
#include <string.h>
/*
 * libxml2's HTML parser, opened when the first HTML page arrives and linked by nobody: on Debian it brings ICU and
 * libstdc++, which cost every start of a program 1.5 ms and 2.7 MB (measured), for pages that most starts never see.
 * Its headers are not used either, since their folder is known to pkg-config alone, which would link the library. So
 * the four calls and the table of receivers are declared here; both have been the library's binary interface since
 * 2.6 (2003). Receivers that are not used stay null.
 */
typedef void (*cxml_start)(void *receiver, const unsigned char *name, const unsigned char **attributes);
typedef void (*cxml_end)(void *receiver, const unsigned char *name);
typedef void (*cxml_characters)(void *receiver, const unsigned char *characters, int count);
/* xmlSAXHandler */
struct cxml_receivers {
  void *before_start[14]; /* internalSubset ... endDocument */
  cxml_start start;
  cxml_end end;
  void *reference;
  cxml_characters characters;
  cxml_characters white_space;
  void *before_data[6]; /* processingInstruction ... getParameterEntity */
  cxml_characters data;
  void *external_subset;
  unsigned int initialized;
  void *rest[4]; /* _private, startElementNs, endElementNs, serror */
};
struct cxml_library {
  void *(*new_parser)(struct cxml_receivers *, void *receiver, const char *, int, const char *, int encoding);
  int (*set_options)(void *parser, int options);
  int (*parse)(void *parser, const char *bytes, int count, int is_last);
  void (*free_parser)(void *parser);
};
/* Fills the table; 0 when the library or one of its functions is missing. Opening it again is cheap and harmless. */
static inline int cxml_open(struct cxml_library *library) {
  memset(library, 0, sizeof *library);
  void *handle = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) handle = dlopen("libxml2.so.16", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return 0;
  *(void **)&library->new_parser = dlsym(handle, "htmlCreatePushParserCtxt");
  *(void **)&library->set_options = dlsym(handle, "htmlCtxtUseOptions");
  *(void **)&library->parse = dlsym(handle, "htmlParseChunk");
  *(void **)&library->free_parser = dlsym(handle, "htmlFreeParserCtxt");
  return library->new_parser && library->set_options && library->parse && library->free_parser;
}
/*
 * Parses a page of UTF-8 and reports its elements as they pass: no tree is built, so memory does not grow with the
 * page. The encoding that the page declares is ignored. Returns 0 when no parser could be made.
 */
static inline int cxml_parse(
    const struct cxml_library *library, const char *bytes, int count, void *receiver, cxml_start start, cxml_end end,
    cxml_characters characters) {
  struct cxml_receivers receivers;
  memset(&receivers, 0, sizeof receivers);
  receivers.start = start;
  receivers.end = end;
  receivers.characters = characters;
  receivers.white_space = characters;
  enum { utf8 = 1, recover = 1 << 0, no_error = 1 << 5, no_warning = 1 << 6, no_net = 1 << 11, ignore_encoding = 1 << 21 };
  void *parser = library->new_parser(&receivers, receiver, NULL, 0, NULL, utf8);
  if (parser == NULL) return 0;
  library->set_options(parser, recover | no_error | no_warning | no_net | ignore_encoding);
  library->parse(parser, bytes, count, 1);
  library->free_parser(parser);
  return 1;
}
#endif
