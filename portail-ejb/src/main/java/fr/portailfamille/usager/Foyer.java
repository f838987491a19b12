package fr.portailfamille.usager;

import java.util.Optional;

/**
 * The household an account belongs to, asked by features that come before the household file in
 * dependency order and answered by it.
 */
public interface Foyer {

  /** Empty as long as no file of this account has been accepted. */
  Optional<Long> duCompte(long compteId);
}
