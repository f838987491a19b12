/** The documents of households that lapse, for agents. */
package fr.portailfamille.web.validite;
