package fr.portailfamille.commun;

import java.time.ZoneId;

/** The time zone the town lives in; one of the towns of exigences.md is in Guadeloupe. */
public interface FuseauDeLaVille {

  ZoneId fuseau();
}
