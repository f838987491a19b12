/** Pages of enrolments in activities. */
package fr.portailfamille.web.activite;
