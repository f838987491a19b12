package fr.portailfamille.composition;

import fr.portailfamille.commun.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What the page of a composed démarche has to show. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class RemplissageQueries {

  @Inject private LectureCompositions lecture;

  /**
   * What a draft asks, in the version it was begun in. Shared by all: only to be read.
   *
   * @throws Introuvable there is no such version
   */
  public Definition definition(ReponsesComposees form) {
    return lecture.definition(form.getVersionId());
  }

  /**
   * How a composed démarche is called now.
   *
   * @param modele code of its type
   * @throws Introuvable none is published under this code
   */
  public String titre(String modele) {
    return lecture.enVigueur().stream()
        .map(LectureCompositions.EnVigueur::version)
        .filter(version -> DemarcheComposee.code(version.compositionId()).equals(modele))
        .findFirst()
        .map(version -> version.definition().getTitre())
        .orElseThrow(Introuvable::new);
  }
}
