package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import java.time.Instant;

/** The password of an account that already had one was replaced. */
public record MotDePasseChange(long compteId, Courriel courriel, Instant le) {}
