/**
 * The real parts the demo and the end-to-end tests run on: PostgreSQL, WildFly configured by {@code
 * server-config/wildfly}, an SMTP server, the payment simulator. Everything is started by one
 * {@link fr.portailfamille.environment.PortailEnvironment} and stopped with it. Nothing here is
 * part of the application.
 */
package fr.portailfamille.environment;
