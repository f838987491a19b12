/** The inbox of a family: what the portal wrote to it. */
package fr.portailfamille.web.messagerie;
