/**
 * {@code mvn -Pdemo}: the portal on a real server with a whole fictional town in it. {@code Demo}
 * starts the platform and stays in the foreground; {@code VilleDeDemonstration} writes the town
 * straight into the migrated schema, deterministic and relative to a day, then checks the
 * invariants the portal itself keeps. Nothing here is part of the application.
 */
package fr.portailfamille.demo;
