package fr.portailfamille.sante;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The sheet of a child: sealed, and which accepted démarche wrote it when. Shared by the households
 * of the child.
 */
@Entity
@Table(name = "fiche_sante")
class FicheSante {

  @Id private Long enfantId;
  @Version private int version;
  private String contenu;
  private long demarcheId;
  private Instant accepteeLe;

  protected FicheSante() {}

  /** {@code contenu}: sealed for this child. */
  FicheSante(long enfantId, String contenu, long demarcheId, Instant le) {
    this.enfantId = enfantId;
    remplacer(contenu, demarcheId, le);
  }

  final void remplacer(String nouveau, long demarche, Instant le) {
    contenu = nouveau;
    demarcheId = demarche;
    accepteeLe = le;
  }

  long enfantId() {
    return enfantId;
  }

  int version() {
    return version;
  }

  String contenu() {
    return contenu;
  }

  long demarcheId() {
    return demarcheId;
  }

  Instant accepteeLe() {
    return accepteeLe;
  }
}
