/** Pages of the town's questions about children, and of their answers. */
package fr.portailfamille.web.autorisation;
