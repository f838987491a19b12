/** Pages of the démarches the town composes: those who compose them, those who fill them in. */
package fr.portailfamille.web.composition;
