// Where libxml2's headers are is asked of pkg-config; only CXML includes them.
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
