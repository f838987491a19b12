/** Pages of the yearly renewal: opened by the town, done by families, followed by agents. */
package fr.portailfamille.web.renouvellement;
