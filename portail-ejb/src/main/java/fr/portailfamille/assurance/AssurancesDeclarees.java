package fr.portailfamille.assurance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form as typed, beside what the town knew at the time: the content of a draft (JSON-B). */
public class AssurancesDeclarees implements Serializable {

  private Long anneeId;
  private String annee;
  private LocalDate debutAnnee;
  private LocalDate finAnnee;
  private List<EnfantAAssurer> enfants = new ArrayList<>();
  private boolean certifie;

  /** The contract of a child, its own or that of another one; empty when none is declared. */
  Optional<ContratDeclare> contrat(EnfantAAssurer enfant) {
    return enfant.declare()
        ? Optional.of(enfant.getContrat())
        : modele(enfant).map(EnfantAAssurer::getContrat);
  }

  /** The child whose contract this one shares. */
  Optional<EnfantAAssurer> modele(EnfantAAssurer enfant) {
    return enfants.stream().filter(autre -> autre.declare() && enfant.comme(autre)).findFirst();
  }

  /** The first child before this one whose contract it may share. */
  public Optional<EnfantAAssurer> modelePossible(EnfantAAssurer enfant) {
    return enfants.stream()
        .takeWhile(autre -> autre != enfant)
        .filter(EnfantAAssurer::declare)
        .findFirst();
  }

  List<EnfantAAssurer> declares() {
    return enfants.stream().filter(enfant -> contrat(enfant).isPresent()).toList();
  }

  /** Ties « the same contract » to a child, and asks again once that child declares none. */
  void relierLesContrats() {
    for (var enfant : enfants) {
      if (enfant.getChoix() != ChoixAssurance.MEME_CONTRAT) {
        enfant.setCommeId(null);
        continue;
      }
      if (enfant.getCommeId() == null) {
        modelePossible(enfant).ifPresent(modele -> enfant.setCommeId(modele.getEnfantId()));
      }
      if (modele(enfant).isEmpty()) {
        enfant.oublierLeMemeContrat();
      }
    }
  }

  /** The school year asked for. */
  public Long getAnneeId() {
    return anneeId;
  }

  /** For another year, who needed nothing may need something: only the contracts typed stay. */
  public void setAnneeId(Long anneeId) {
    if (this.anneeId != null && !this.anneeId.equals(anneeId)) {
      enfants.stream()
          .filter(enfant -> enfant.getChoix() == ChoixAssurance.AUCUNE)
          .forEach(enfant -> enfant.setChoix(null));
    }
    this.anneeId = anneeId;
  }

  public String getAnnee() {
    return annee;
  }

  public void setAnnee(String annee) {
    this.annee = annee;
  }

  /** First day of class. */
  public LocalDate getDebutAnnee() {
    return debutAnnee;
  }

  public void setDebutAnnee(LocalDate debutAnnee) {
    this.debutAnnee = debutAnnee;
  }

  /** Last day of class. */
  public LocalDate getFinAnnee() {
    return finAnnee;
  }

  public void setFinAnnee(LocalDate finAnnee) {
    this.finAnnee = finAnnee;
  }

  public List<EnfantAAssurer> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantAAssurer> enfants) {
    this.enfants = enfants;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
