/** What somebody who wishes ill sends to the portal, and what becomes of it: nothing. */
package fr.portailfamille.attaques;
