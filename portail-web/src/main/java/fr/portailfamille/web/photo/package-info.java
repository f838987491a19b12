/** Pages of the portraits of children. */
package fr.portailfamille.web.photo;
