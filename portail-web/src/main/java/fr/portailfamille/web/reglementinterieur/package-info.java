/** Pages of the internal rules: signed by families, followed by agents. */
package fr.portailfamille.web.reglementinterieur;
