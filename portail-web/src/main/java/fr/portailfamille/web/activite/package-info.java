/** Pages of activities: enrolling in them, and for agents opening their days to booking. */
package fr.portailfamille.web.activite;
