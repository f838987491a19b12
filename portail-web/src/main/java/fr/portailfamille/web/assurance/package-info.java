/** Pages of the school insurance of the children. */
package fr.portailfamille.web.assurance;
