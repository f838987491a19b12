/** Pages of the medical certificates. */
package fr.portailfamille.web.certificat;
