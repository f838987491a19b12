/** An agent begins to act for a family, is told so on every page, and ends it. */
package fr.portailfamille.web.representation;
