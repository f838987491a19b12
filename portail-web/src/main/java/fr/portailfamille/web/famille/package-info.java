/**
 * Pages of the household: the file filled in step by step, the children.
 *
 * <p>What is typed is saved as a draft whether right or wrong; what is wrong is said by the
 * service.
 */
package fr.portailfamille.web.famille;
