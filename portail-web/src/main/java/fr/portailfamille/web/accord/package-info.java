/** Pages of what each guardian accepts to receive by mail and text message. */
package fr.portailfamille.web.accord;
