/** The home pages, of families and of agents. */
package fr.portailfamille.web.accueil;
