#include "legami_xml.h"

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { USUAL_ATTRIBUTES = 32, MOST_ATTRIBUTES = 4096 };

// Where the bytes of the document are, as far as is needed to count the attributes of a tag.
enum { BETWEEN_TAGS, AT_TAG, IN_TAG, IN_VALUE };

struct legami_xml_parser {
  xmlParserCtxtPtr context;
  legami_xml_events events;
  legami_xml_limits limits;
  void *reader;
  legami_xml_attribute *attributes;
  int32_t attribute_room;
  int32_t depth;
  int32_t outcome;
  int64_t failed_line;
  int64_t run;
  int32_t quotes;
  char quote;
  uint8_t place;
  // Lines and bytes handed over before the chunk at hand, and the line of the first byte that is not yet converted.
  int64_t lines_fed;
  int64_t unconverted_line;
  const char *chunk;
  int32_t chunk_length;
  bool any_element;
  bool root_closed;
  bool finishing;
};

static int64_t current_line(const legami_xml_parser *parser) {
  const xmlParserInput *input = parser->context ? parser->context->input : NULL;
  return input && input->line > 0 ? input->line : 1;
}

// The first failure stands: what libxml2 says after it is a consequence.
static void fail(legami_xml_parser *parser, int32_t outcome, int64_t line) {
  if (parser->outcome != LEGAMI_XML_FINE) return;
  parser->outcome = outcome;
  // Read before stopping: xmlStopParser throws the input away, and its line with it.
  parser->failed_line = line > 0 ? line : current_line(parser);
  xmlStopParser(parser->context);
}

static bool make_room(legami_xml_parser *parser, int32_t count) {
  if (count <= parser->attribute_room) return true;
  legami_xml_attribute *larger = realloc(parser->attributes, (size_t)count * sizeof *larger);
  if (!larger) return false;
  parser->attributes = larger;
  parser->attribute_room = count;
  return true;
}

static void on_start(
    void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int count, int defaulted, const xmlChar **attributes) {
  (void)prefix, (void)uri, (void)namespace_count, (void)namespaces;
  legami_xml_parser *parser = user;
  if (parser->outcome != LEGAMI_XML_FINE) return;
  parser->any_element = true;
  if (++parser->depth > parser->limits.depth) {
    fail(parser, LEGAMI_XML_TOO_DEEP, 0);
    return;
  }
  // Values that a document type supplies are last, and are not facts of this document.
  int written = count - defaulted;
  // No producer writes so many, and each of them is compared with every other before this is reached.
  if (count > MOST_ATTRIBUTES) {
    fail(parser, LEGAMI_XML_TOO_LONG, 0);
    return;
  }
  if (!make_room(parser, written)) {
    fail(parser, LEGAMI_XML_NO_MEMORY, 0);
    return;
  }
  // libxml2 gives five pointers an attribute: name, prefix, namespace, value, end of value.
  for (int index = 0; index < written; index++) {
    const xmlChar **attribute = attributes + 5 * index;
    parser->attributes[index].name = (const char *)attribute[0];
    parser->attributes[index].value = (const char *)attribute[3];
    parser->attributes[index].length = attribute[4] - attribute[3];
  }
  if (!parser->events.start(parser->reader, (const char *)name, parser->attributes, written))
    fail(parser, LEGAMI_XML_STOPPED, 0);
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  legami_xml_parser *parser = user;
  if (parser->outcome != LEGAMI_XML_FINE) return;
  if (--parser->depth == 0) parser->root_closed = true;
  if (!parser->events.end(parser->reader, (const char *)name)) fail(parser, LEGAMI_XML_STOPPED, 0);
}

static void on_text(void *user, const xmlChar *bytes, int length) {
  legami_xml_parser *parser = user;
  if (parser->outcome != LEGAMI_XML_FINE) return;
  if (!parser->events.text(parser->reader, (const char *)bytes, length)) fail(parser, LEGAMI_XML_STOPPED, 0);
}

static void on_entity(
    void *user, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id, xmlChar *content) {
  (void)name, (void)type, (void)public_id, (void)system_id, (void)content;
  fail(user, LEGAMI_XML_ENTITIES, 0);
}

// libxml2 has one code for a byte that is no UTF-8 and for a character that XML forbids; the byte itself tells.
static bool is_at_stray_byte(const legami_xml_parser *parser) {
  const xmlParserInput *input = parser->context->input;
  if (!input || input->cur >= input->end || input->cur[0] < 0x80) return false;
  const xmlChar *at = input->cur;
  int length = at[0] >= 0xF0 ? 4 : at[0] >= 0xE0 ? 3 : 2;
  if (at[0] < 0xC2 || at[0] > 0xF4 || input->end - at < length) return true;
  for (int index = 1; index < length; index++)
    if ((at[index] & 0xC0) != 0x80) return true;
  return false;
}

static bool is_at_end(const legami_xml_parser *parser) {
  const xmlParserInput *input = parser->context->input;
  return !input || input->cur >= input->end;
}

static int32_t outcome_of(const legami_xml_parser *parser, const xmlError *error) {
  if (error->domain == XML_FROM_I18N) return LEGAMI_XML_ENCODING;
  switch (error->code) {
    case XML_ERR_NO_MEMORY: return LEGAMI_XML_NO_MEMORY;
    case XML_ERR_DOCUMENT_EMPTY: return is_at_end(parser) ? LEGAMI_XML_EMPTY : LEGAMI_XML_MALFORMED;
    case XML_ERR_ENTITY_LOOP: return LEGAMI_XML_ENTITIES;
    case XML_ERR_UNKNOWN_ENCODING:
    case XML_ERR_UNSUPPORTED_ENCODING:
    case XML_ERR_INVALID_ENCODING: return LEGAMI_XML_ENCODING;
    case XML_ERR_INVALID_CHAR: return is_at_stray_byte(parser) ? LEGAMI_XML_ENCODING : LEGAMI_XML_MALFORMED;
    default: return LEGAMI_XML_MALFORMED;
  }
}

#if LIBXML_VERSION >= 21200
static void on_error(void *user, const xmlError *error) {
#else
static void on_error(void *user, xmlErrorPtr error) {
#endif
  legami_xml_parser *parser = user;
  if (!error || parser->outcome != LEGAMI_XML_FINE) return;
  // A prefix that nobody declared does no harm: names are compared without prefixes.
  if (error->domain == XML_FROM_NAMESPACE) return;
  // With a document type that lies elsewhere an unknown entity is a mere warning, and its text would be lost.
  bool lost = error->code == XML_WAR_UNDECLARED_ENTITY;
  if (error->level < XML_ERR_ERROR && !lost) return;
  int32_t outcome = outcome_of(parser, error);
  // Once the bytes are over, whatever is still open is open because they ended.
  bool cut = parser->finishing && !parser->root_closed && error->code != XML_ERR_TAG_NAME_MISMATCH;
  if (cut && outcome == LEGAMI_XML_MALFORMED && parser->any_element) outcome = LEGAMI_XML_TRUNCATED;
  fail(parser, outcome, error->line);
}

// Bytes that the encoding's converter has not taken yet.
static size_t unconverted(const legami_xml_parser *parser) {
  const xmlParserInput *input = parser->context->input;
  if (!input || !input->buf || !input->buf->encoder || !input->buf->raw) return 0;
  return xmlBufUse(input->buf->raw);
}

static int64_t lines_in(const char *bytes, size_t length) {
  int64_t lines = 0;
  const char *end = bytes + length;
  while (bytes && bytes < end && (bytes = memchr(bytes, '\n', (size_t)(end - bytes)))) lines++, bytes++;
  return lines;
}

// The line of the first byte that the converter did not take, while that byte is in the chunk at hand: what was
// converted before it may not have been parsed yet.
static void note_unconverted(legami_xml_parser *parser) {
  size_t left = unconverted(parser), length = (size_t)parser->chunk_length;
  if (parser->unconverted_line && left >= length) return;
  parser->unconverted_line =
      parser->lines_fed + lines_in(parser->chunk, left < length ? length - left : 0) + 1;
}

// Converters report to nobody in particular: to the thread. Their words hold bytes of the document and go nowhere.
#if LIBXML_VERSION >= 21200
static void on_loose_error(void *user, const xmlError *error) {
#else
static void on_loose_error(void *user, xmlErrorPtr error) {
#endif
  legami_xml_parser *parser = user;
  if (!parser || !error || parser->outcome != LEGAMI_XML_FINE) return;
  bool of_encoding = error->domain == XML_FROM_I18N;
  if (!of_encoding && error->code != XML_ERR_NO_MEMORY) return;
  if (of_encoding) note_unconverted(parser);
  parser->outcome = of_encoding ? LEGAMI_XML_ENCODING : LEGAMI_XML_NO_MEMORY;
  parser->failed_line = of_encoding ? parser->unconverted_line : current_line(parser);
}

static void on_generic_error(void *user, const char *format, ...) { (void)user, (void)format; }

// libxml2 keeps who is told of such errors apart for each thread.
static void listen(legami_xml_parser *parser) {
  xmlSetGenericErrorFunc(NULL, on_generic_error);
  xmlSetStructuredErrorFunc(parser, on_loose_error);
}

static xmlParserInputPtr on_resolve(void *user, const xmlChar *public_id, const xmlChar *system_id) {
  (void)user, (void)public_id, (void)system_id;
  return NULL;
}

static pthread_once_t began = PTHREAD_ONCE_INIT;
static void begin(void) {
  xmlInitParser();
  xmlThrDefSetGenericErrorFunc(NULL, on_generic_error);
  xmlThrDefSetStructuredErrorFunc(NULL, on_loose_error);
}

legami_xml_parser *legami_xml_new(legami_xml_events events, void *reader, legami_xml_limits limits) {
  pthread_once(&began, begin);
  legami_xml_parser *parser = calloc(1, sizeof *parser);
  if (!parser) return NULL;
  parser->events = events;
  parser->reader = reader;
  parser->limits = limits;
  listen(NULL);
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = on_start;
  handler.endElementNs = on_end;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  handler.entityDecl = on_entity;
  handler.resolveEntity = on_resolve;
  handler.serror = on_error;
  parser->context = xmlCreatePushParserCtxt(&handler, parser, NULL, 0, NULL);
  if (!parser->context || !make_room(parser, USUAL_ATTRIBUTES)) {
    legami_xml_free(parser);
    return NULL;
  }
  // NOENT has the ampersand of "&amp;" in attributes handed over as it is. There are no other entities to resolve:
  // declaring one ends the parse.
  xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_NOENT);
  return parser;
}

void legami_xml_free(legami_xml_parser *parser) {
  if (!parser) return;
  if (parser->context) {
    if (parser->context->myDoc) xmlFreeDoc(parser->context->myDoc);
    parser->context->myDoc = NULL;
    xmlFreeParserCtxt(parser->context);
  }
  free(parser->attributes);
  free(parser);
}

const char *legami_xml_name(legami_xml_parser *parser, const char *name) {
  return (const char *)xmlDictLookup(parser->context->dict, (const xmlChar *)name, -1);
}

// Whether a byte may follow the '<' of a start tag.
static bool begins_name(char byte) {
  return (byte | 0x20) >= 'a' ? (byte | 0x20) <= 'z' : byte == '_' || byte == ':' || (unsigned char)byte >= 0x80;
}

// Counts the attributes of the tags in a stretch without '<' but at its beginning; the bytes of wide characters that
// are zero are passed over. False when a tag has more than anybody writes.
static bool is_within_attributes(legami_xml_parser *parser, const char *at, const char *end) {
  while (at < end && parser->place != BETWEEN_TAGS) {
    char byte = *at;
    if (parser->place == AT_TAG) {
      if (byte) parser->place = begins_name(byte) ? IN_TAG : BETWEEN_TAGS;
      at++;
    } else if (parser->place == IN_VALUE) {
      at = memchr(at, parser->quote, (size_t)(end - at));
      if (!at) return true;
      parser->place = IN_TAG;
      at++;
    } else {
      if (byte == '>') {
        parser->place = BETWEEN_TAGS;
      } else if (byte == '"' || byte == '\'') {
        parser->place = IN_VALUE;
        parser->quote = byte;
        if (++parser->quotes > MOST_ATTRIBUTES) return false;
      }
      at++;
    }
  }
  return true;
}

// libxml2 compares every attribute of a tag with every other: a tag of ten megabytes would keep it busy for minutes, one
// of 100,000 attributes for seconds. No '<' may stand inside a tag, so the distance between two of them bounds the
// length of tags and of text alike.
static bool is_within_run(legami_xml_parser *parser, const char *bytes, int32_t length) {
  const char *at = bytes, *end = bytes + length, *next;
  while ((next = memchr(at, '<', (size_t)(end - at)))) {
    if (!is_within_attributes(parser, at, next)) return false;
    if (parser->run + (next - at) > parser->limits.run) return false;
    parser->run = 0;
    parser->quotes = 0;
    parser->place = AT_TAG;
    at = next + 1;
  }
  if (!is_within_attributes(parser, at, end)) return false;
  parser->run += end - at;
  return parser->run <= parser->limits.run;
}

int32_t legami_xml_feed(legami_xml_parser *parser, const char *bytes, int32_t length) {
  if (parser->outcome != LEGAMI_XML_FINE || length <= 0) return parser->outcome;
  if (!is_within_run(parser, bytes, length)) {
    fail(parser, LEGAMI_XML_TOO_LONG, 0);
    return parser->outcome;
  }
  parser->chunk = bytes;
  parser->chunk_length = length;
  listen(parser);
  int code = xmlParseChunk(parser->context, bytes, length, 0);
  listen(NULL);
  if (code == XML_ERR_NO_MEMORY) fail(parser, LEGAMI_XML_NO_MEMORY, 0);
  note_unconverted(parser);
  parser->lines_fed += lines_in(bytes, (size_t)length);
  parser->chunk = NULL;
  parser->chunk_length = 0;
  return parser->outcome;
}

int32_t legami_xml_finish(legami_xml_parser *parser) {
  if (parser->outcome != LEGAMI_XML_FINE) return parser->outcome;
  parser->finishing = true;
  // Some converters stop at a byte they do not know without a word; a character that is cut is shorter.
  bool is_stuck = unconverted(parser) > 3;
  int64_t stuck_line = parser->unconverted_line;
  listen(parser);
  xmlParseChunk(parser->context, NULL, 0, 1);
  listen(NULL);
  // The parser's own verdict is not enough: a document may end early without a word from it.
  if (!parser->root_closed) {
    if (is_stuck && (parser->outcome == LEGAMI_XML_FINE || parser->outcome == LEGAMI_XML_TRUNCATED)) {
      parser->outcome = LEGAMI_XML_ENCODING;
      parser->failed_line = stuck_line;
    }
    fail(parser, parser->any_element ? LEGAMI_XML_TRUNCATED : LEGAMI_XML_EMPTY, 0);
  }
  if (!parser->context->wellFormed) fail(parser, LEGAMI_XML_MALFORMED, 0);
  return parser->outcome;
}

int64_t legami_xml_line(const legami_xml_parser *parser) {
  return parser->outcome == LEGAMI_XML_FINE ? current_line(parser) : parser->failed_line;
}
