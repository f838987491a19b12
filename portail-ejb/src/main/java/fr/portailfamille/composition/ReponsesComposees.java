package fr.portailfamille.composition;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** The answers to a composed démarche: the content of a draft (JSON-B). */
public class ReponsesComposees implements Serializable {

  private Long versionId;
  private Map<String, ReponseDonnee> reponses = new TreeMap<>();
  private boolean certifie;

  /** The version it was begun in, and stays in. */
  public Long getVersionId() {
    return versionId;
  }

  public void setVersionId(Long versionId) {
    this.versionId = versionId;
  }

  /** By key of question. */
  public Map<String, ReponseDonnee> getReponses() {
    return reponses;
  }

  public void setReponses(Map<String, ReponseDonnee> reponses) {
    this.reponses = new TreeMap<>(reponses);
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
