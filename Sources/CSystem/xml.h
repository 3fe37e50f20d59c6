#ifndef RAPPORTEUR_XML_H
#define RAPPORTEUR_XML_H
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#endif
