/**
 * Paper: the letters, the cells and the foot shared by what the town prints. Each feature writes
 * its own documents, with its own words.
 */
package fr.portailfamille.edition;
