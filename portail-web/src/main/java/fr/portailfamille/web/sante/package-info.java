/**
 * Pages of the health of children: the démarche, the sheet a family reads, the one an agent does.
 */
package fr.portailfamille.web.sante;
