package fr.portailfamille.reglementinterieur;

import java.io.Serializable;
import java.time.Instant;

/**
 * A child whose rules are still to be signed, and one of its households.
 *
 * @param signeAvantLe when an earlier version was signed, null if none was
 */
public record SignatureManquante(
    long enfantId,
    String prenom,
    String nom,
    long familleId,
    String numero,
    String famille,
    Instant signeAvantLe)
    implements Serializable {}
