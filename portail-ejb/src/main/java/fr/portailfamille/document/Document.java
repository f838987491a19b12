package fr.portailfamille.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * One file sent by an account, without its bytes. Its bytes never change: another file is another
 * one.
 */
@Entity
@SequenceGenerator(name = "seq_document", sequenceName = "seq_document", allocationSize = 50)
public class Document {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_document")
  private Long id;

  private long compteId;

  private Long familleId;

  private String nature;
  private String intitule;
  private String nom;

  private String typeMime;

  private int taille;
  private byte[] empreinte;

  private Instant deposeLe;
  private Instant donneLe;

  private Long enfantId;
  private String prenomEnfant;
  private boolean chiffre;
  private Instant detruitLe;
  private LocalDate valableJusquAu;
  private boolean finRelevee;

  protected Document() {}

  Document(long compteId, Depot depot, String nom, ControleDocument controle, Instant deposeLe) {
    this.compteId = compteId;
    destiner(depot);
    this.nom =
        chiffre
            ? NomDeFichier.deNature(nature, controle.format().extension())
            : NomDeFichier.propre(nom, controle.format());
    this.typeMime = controle.format().typeMime();
    this.taille = controle.contenu().length;
    this.empreinte = Empreinte.sha256(controle.contenu());
    this.deposeLe = deposeLe;
  }

  /** The same bytes, sent again for something else: what is known of their last day stays. */
  Document copie(long compte, Depot depot, Instant le) {
    var copie = new Document();
    copie.compteId = compte;
    copie.destiner(depot);
    copie.nom =
        copie.chiffre
            ? NomDeFichier.deNature(depot.nature(), FormatDocument.de(typeMime).extension())
            : nom;
    copie.typeMime = typeMime;
    copie.taille = taille;
    copie.empreinte = empreinte;
    copie.deposeLe = le;
    copie.donneLe = premierDepotLe();
    copie.valableJusquAu = valableJusquAu;
    copie.finRelevee = valableJusquAu != null;
    return copie;
  }

  private void destiner(Depot depot) {
    nature = depot.nature();
    intitule = depot.intitule();
    chiffre = depot.confidentiel();
    if (depot.sujet() != null) {
      enfantId = depot.sujet().enfantId();
      prenomEnfant = depot.sujet().prenom();
    }
  }

  /** When the family first sent these bytes, whatever they served for. */
  public Instant premierDepotLe() {
    return donneLe == null ? deposeLe : donneLe;
  }

  /** The same; null for what was sent for the démarche it is joined to. */
  public Instant donneLe() {
    return donneLe;
  }

  /** Whether these are the very same bytes. */
  public boolean estLeMeme(Document autre) {
    return Arrays.equals(empreinte, autre.empreinte);
  }

  /** The household whose file this document now belongs to. */
  public void classer(long famille) {
    this.familleId = famille;
  }

  void detruire(Instant le) {
    detruitLe = le;
  }

  /** When its bytes were destroyed, having served; null as long as it can be read. */
  public Instant detruitLe() {
    return detruitLe;
  }

  /**
   * What it proves is accepted: the last day it proves it, as the feature that asks for it knows,
   * unless an agent has read another one on it.
   */
  public void valoirJusquAu(LocalDate jour) {
    if (!finRelevee) {
      this.valableJusquAu = jour;
    }
  }

  /** The last day an agent read on the document itself; null: it has none. */
  public void releverFin(LocalDate jour) {
    this.valableJusquAu = jour;
    this.finRelevee = true;
  }

  public LocalDate valableJusquAu() {
    return valableJusquAu;
  }

  /** The child it is about, or null. */
  public Sujet sujet() {
    return enfantId == null ? null : new Sujet(enfantId, prenomEnfant);
  }

  boolean estChiffre() {
    return chiffre;
  }

  public Long getId() {
    return id;
  }

  public String getNature() {
    return nature;
  }

  String intitule() {
    return intitule;
  }

  public String getNom() {
    return nom;
  }

  public String getTypeMime() {
    return typeMime;
  }

  public int getTaille() {
    return taille;
  }

  public Instant getDeposeLe() {
    return deposeLe;
  }
}
