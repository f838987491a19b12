package fr.portailfamille.scolarite;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The schools a family may ask for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class InscriptionScolaireQueries {

  /** A school to choose. */
  public record Ecole(Long id, String nom) implements Serializable {}

  @Inject private LectureScolaire lecture;

  /** By name. */
  public List<Ecole> ecoles() {
    return lecture.ecoles().toutes().stream()
        .map(ecole -> new Ecole(ecole.id(), ecole.nom()))
        .toList();
  }
}
