/* Debian builds libxml2 with ICU, whose enums clash with the ones Foundation brings:
   without this line no file could import both. Nothing here uses libxml2's ICU converters. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
