/** The administrator's page of parameters. */
package fr.portailfamille.web.parametre;
