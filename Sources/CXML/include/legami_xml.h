// A stream of XML events from libxml2's push parser, behind plain C types.
//
// libxml2's headers are included by legami_xml.c and nowhere else: Swift sees neither its types nor its globals.
// Nothing is ever fetched: no network, no external subset, no external entity; a document that declares entities of
// its own is refused, so that none can expand.

#ifndef LEGAMI_XML_H
#define LEGAMI_XML_H

#include <stdbool.h>
#include <stdint.h>

/// How far a document was understood. Any other than LEGAMI_XML_FINE is final.
enum {
  LEGAMI_XML_FINE = 0,
  LEGAMI_XML_MALFORMED = 1,
  /// The bytes ended before the end tag of the root.
  LEGAMI_XML_TRUNCATED = 2,
  LEGAMI_XML_EMPTY = 3,
  /// The document declares entities of its own.
  LEGAMI_XML_ENTITIES = 4,
  /// Bytes that are not text in the encoding the document has or says it has.
  LEGAMI_XML_ENCODING = 5,
  LEGAMI_XML_TOO_DEEP = 6,
  /// One tag or one stretch of text is longer than the limit.
  LEGAMI_XML_TOO_LONG = 7,
  LEGAMI_XML_NO_MEMORY = 8,
  /// A handler answered false.
  LEGAMI_XML_STOPPED = 9
};

/// An attribute as written in the start tag. The value is UTF-8, entities resolved, and not terminated.
typedef struct {
  /// The name without prefix, interned: see legami_xml_name.
  const char *_Nonnull name;
  const char *_Nonnull value;
  int64_t length;
} legami_xml_attribute;

/// Called in the order of the document. Answering false ends the parse.
typedef struct {
  bool (*_Nonnull start)(
    void *_Nonnull reader, const char *_Nonnull name, const legami_xml_attribute *_Nullable attributes,
    int32_t count);
  bool (*_Nonnull end)(void *_Nonnull reader, const char *_Nonnull name);
  /// A piece of text in UTF-8; one stretch may come in several pieces.
  bool (*_Nonnull text)(void *_Nonnull reader, const char *_Nonnull bytes, int64_t length);
} legami_xml_events;

typedef struct {
  int32_t depth;
  /// Bytes that may follow a '<' before the next one.
  int64_t run;
} legami_xml_limits;

typedef struct legami_xml_parser legami_xml_parser;

/// A parser that reports to `reader`; NULL when there is no memory.
legami_xml_parser *_Nullable legami_xml_new(
  legami_xml_events events, void *_Nonnull reader, legami_xml_limits limits);
void legami_xml_free(legami_xml_parser *_Nullable parser);

/// The one pointer under which this parser reports elements and attributes called `name`: names are compared by it.
const char *_Nullable legami_xml_name(legami_xml_parser *_Nonnull parser, const char *_Nonnull name);

/// Parses the next bytes of the document.
int32_t legami_xml_feed(legami_xml_parser *_Nonnull parser, const char *_Nonnull bytes, int32_t length);

/// Says that there are no more bytes. LEGAMI_XML_FINE only when nothing was wrong and the root was closed.
int32_t legami_xml_finish(legami_xml_parser *_Nonnull parser);

/// The line reached, from 1; after a failure, the line it stands on.
int64_t legami_xml_line(const legami_xml_parser *_Nonnull parser);

#endif
