/** Pages of the household's quotient: what is known, its certificate, and how to give it. */
package fr.portailfamille.web.quotient;
