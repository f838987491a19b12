package fr.portailfamille.demarche;

import java.util.Collection;

/**
 * Contributes types of démarche nobody wrote a class for, such as those the town composes itself.
 * Found by CDI, and asked several times a page: what it answers is in memory.
 */
public interface FournisseurDeTypes {

  /** Those no longer offered too, as long as some of their démarches are kept. */
  Collection<? extends TypeDemarche<?>> types();
}
