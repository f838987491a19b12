/** Long work as Jakarta Batch jobs; their rules live in the domain, here is only the carrying. */
package fr.portailfamille.batch;
