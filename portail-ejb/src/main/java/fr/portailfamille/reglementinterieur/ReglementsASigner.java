package fr.portailfamille.reglementinterieur;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One sheet per child of a household: the content of a draft (JSON-B). */
public class ReglementsASigner implements Serializable {

  private String signataire;
  private List<FicheASigner> fiches = new ArrayList<>();

  /** The name to write: of the guardian who is signed in. */
  public String getSignataire() {
    return signataire;
  }

  public void setSignataire(String signataire) {
    this.signataire = signataire;
  }

  /** Only the children something is to be signed for. */
  public List<FicheASigner> getFiches() {
    return fiches;
  }

  public void setFiches(List<FicheASigner> fiches) {
    this.fiches = fiches;
  }
}
