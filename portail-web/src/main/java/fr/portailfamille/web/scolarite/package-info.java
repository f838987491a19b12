/** Pages of schooling: the enrolment. */
package fr.portailfamille.web.scolarite;
