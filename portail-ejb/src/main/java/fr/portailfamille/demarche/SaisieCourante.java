package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.representation.ModeRepresentation;
import fr.portailfamille.representation.Representation;
import fr.portailfamille.representation.Representations;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * What changes when it is an agent who acts for the family: a draft of the family is not shown to
 * the agent, nor the other way round; an agent types what they may read, and never what the person
 * has to sign.
 */
@ApplicationScoped
class SaisieCourante {

  /** Nobody: the family itself, in the condition of {@link #A_MOI}. */
  static final long PERSONNE = 0;

  /** Drafts of whoever types; what was filed once belongs to both. Parameter: {@code saisie}. */
  static final String A_MOI =
      """
       and (d.etat <> fr.portailfamille.demarche.EtatDemarche.BROUILLON
      or coalesce(d.saisiePar, 0) = :saisie)""";

  @Inject private Representations representations;
  @Inject private UsagerCourant usager;

  /** The agent who acts, or {@link #PERSONNE}. */
  long auteur() {
    return usager.representation().isPresent() ? usager.acteurId() : PERSONNE;
  }

  /** Empty when the family acts by itself, or an agent only looks. */
  Optional<Saisie> lire() {
    return representations
        .enCours()
        .filter(r -> r.mode() == ModeRepresentation.SAISIE)
        .map(Saisie::of);
  }

  Acte acte(Instant le) {
    return new Acte(usager.acteurId(), le, null, usager.representation().orElse(null));
  }

  /** Why an agent may not begin this in the name of the family; empty for the family itself. */
  Optional<Motif> empechement(TypeDemarche<?> type) {
    return representations.enCours().flatMap(representation -> refus(type, representation));
  }

  private Optional<Motif> refus(TypeDemarche<?> type, Representation representation) {
    if (representation.mode() == ModeRepresentation.LECTURE) {
      return Optional.of(Motif.of("RepresentationEnLecture"));
    }
    if (!type.seSaisitPourAutrui()) {
      return Optional.of(Motif.of("DemarchePersonnelle"));
    }
    return permet(type) ? Optional.empty() : Optional.of(Motif.of("HabilitationManquante"));
  }

  /** Whether who acts may read the answers of this type. */
  boolean permet(TypeDemarche<?> type) {
    return type.habilitation().map(usager::peutLire).orElse(true);
  }

  void exiger(TypeDemarche<?> type) {
    if (!permet(type)) {
      throw new Introuvable();
    }
  }

  /** An agent is about to see the answers, as the family's: a confidential type records it. */
  void noterConsultation(Modele<?> modele, Demarche demarche) {
    if (usager.representation().isPresent()) {
      modele.noterConsultation(demarche);
    }
  }
}
