package fr.portailfamille.demarche.reouverture;

import java.util.List;

/** Tells what a feature has locked for a household, and would open again; found by CDI. */
public interface SourceDeVerrous {

  /** Without what is reopened already, in as many statements whatever the household. */
  List<Verrou> duFoyer(long famille);
}
