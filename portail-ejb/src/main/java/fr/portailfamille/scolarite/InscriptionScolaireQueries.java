package fr.portailfamille.scolarite;

import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.scolarite.derogation.MotifChoisi;
import fr.portailfamille.scolarite.derogation.MotifsDeDerogation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** What a family may ask for: open years, schools. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class InscriptionScolaireQueries {

  /** A school to choose. */
  public record Ecole(Long id, String nom) implements Serializable {}

  /** A school year to choose. */
  public record Annee(Long id, String libelle) implements Serializable {}

  @Inject private LectureScolaire lecture;
  @Inject private SituationScolaire situation;
  @Inject private SituationFrequentation frequentation;
  @Inject private LectureLignesScolaires lignes;
  @Inject private MotifsDeDerogation motifs;
  @Inject private FamilleCourante famille;

  /** Open for enrolment, in order. */
  public List<Annee> annees() {
    return lecture.ouvertes().stream()
        .map(annee -> new Annee(annee.id(), annee.libelle()))
        .toList();
  }

  /** Of this year and the next ones, and those asked for that are not decided yet (C18). */
  public List<LigneScolaire> mesScolarites() {
    return famille.chercher().map(lignes::lire).orElse(List.of());
  }

  /** Why one may ask for another school, in order. */
  public List<MotifChoisi> motifs() {
    return motifs.enUsage();
  }

  /** Proposes again, for the year and the levels as they are in the form now; keeps nothing. */
  public void proposer(ScolariteDemandee form) {
    situation.actualiser(famille.id(), form);
  }

  /** The same for the schools attended (B16). */
  public void relire(EcolesFrequentees form) {
    frequentation.actualiser(famille.id(), form);
  }

  /** The schools that have a level, by name. */
  public List<Ecole> ecoles(Niveau niveau) {
    return lecture.ecoles().toutes().stream()
        .filter(ecole -> ecole.nature().accueille(niveau))
        .map(ecole -> new Ecole(ecole.id(), ecole.nom()))
        .toList();
  }
}
