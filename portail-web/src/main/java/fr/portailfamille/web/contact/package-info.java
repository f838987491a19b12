/** Pages of the household's contacts: those on file, and the démarche that changes them. */
package fr.portailfamille.web.contact;
