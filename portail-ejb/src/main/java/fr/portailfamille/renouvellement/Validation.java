package fr.portailfamille.renouvellement;

import java.time.Instant;

/** Who validates, for which household, in which campaign, when. */
record Validation(long campagneId, long familleId, long compteId, Instant le) {}
