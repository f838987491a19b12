package fr.portailfamille.scolarite.derogation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A reason to ask for another school, as the town words it today. */
@Entity
@Table(name = "motif_derogation")
@SequenceGenerator(
    name = "seq_motif_derogation",
    sequenceName = "seq_motif_derogation",
    allocationSize = 50)
class MotifDerogation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_motif_derogation")
  private Long id;

  @Version private int version;
  private String libelle;
  private boolean sante;
  private boolean precisionAttendue;
  private int ordre;
  private boolean enUsage;

  protected MotifDerogation() {}

  MotifDerogation(MotifSaisi saisi) {
    changer(saisi);
  }

  /** {@code saisi}: verified. */
  final void changer(MotifSaisi saisi) {
    libelle = saisi.libellePropre();
    sante = saisi.isSante();
    precisionAttendue = saisi.isPrecisionAttendue();
    ordre = saisi.getOrdre();
    enUsage = saisi.isEnUsage();
  }

  MotifSaisi saisi() {
    var saisi = new MotifSaisi();
    saisi.setLibelle(libelle);
    saisi.setSante(sante);
    saisi.setPrecisionAttendue(precisionAttendue);
    saisi.setOrdre(ordre);
    saisi.setEnUsage(enUsage);
    return saisi;
  }

  MotifChoisi choisi() {
    return new MotifChoisi(id, libelle, sante, precisionAttendue);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  boolean enUsage() {
    return enUsage;
  }
}
