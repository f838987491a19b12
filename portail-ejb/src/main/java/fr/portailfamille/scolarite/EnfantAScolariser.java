package fr.portailfamille.scolarite;

import fr.portailfamille.scolarite.derogation.DerogationDemandee;
import fr.portailfamille.scolarite.derogation.MotifChoisi;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** One child of the form: what the town knows, then the answers. */
public class EnfantAScolariser implements Serializable {

  private Long enfantId;
  private String prenom;
  private String nom;
  private LocalDate neLe;
  private Niveau niveauHabituel;
  private EcoleDeclaree inscrite;
  private EcoleDeclaree precedente;
  private EcoleDeclaree proposee;

  private ChoixEcole choix;
  private EcoleDeclaree demandee = new EcoleDeclaree();
  private Niveau niveau;
  private String ecoleQuittee;
  private MotifChoisi motifChoisi = new MotifChoisi();
  private String motif;

  /** Null when nothing is asked, or not yet. */
  Long ecoleId() {
    if (choix == ChoixEcole.SECTEUR) {
      return proposee == null ? null : proposee.getId();
    }
    return choix == ChoixEcole.AUTRE ? demandee.getId() : null;
  }

  String nomDeLEcole() {
    return choix == ChoixEcole.SECTEUR && proposee != null ? proposee.getNom() : demandee.getNom();
  }

  /** What is asked, once it is. */
  Affectation affectation() {
    var ecole = choix == ChoixEcole.SECTEUR ? proposee : demandee;
    return new Affectation(enfantId, prenom, inscrite, ecole, niveau, estHorsSecteur());
  }

  /** Who said yes to the school of the sector said it of that one: another is asked again. */
  void proposer(EcoleDeclaree ecole) {
    boolean autre = proposee == null || ecole == null || !proposee.getId().equals(ecole.getId());
    if (choix == ChoixEcole.SECTEUR && autre) {
      choix = null;
    }
    proposee = ecole;
  }

  boolean estDemande() {
    return choix == ChoixEcole.SECTEUR || choix == ChoixEcole.AUTRE;
  }

  boolean estHorsSecteur() {
    return ecoleId() != null && estAJustifier();
  }

  /** What a commission looks at, once a school is named. */
  DerogationDemandee derogation() {
    var texte = motifChoisi.getLibelle() == null ? motif : motifChoisi.getLibelle();
    return new DerogationDemandee(enfantId, prenom, ecoleId(), texte);
  }

  /** Any school but the one of the sector, even before saying which. */
  boolean estAJustifier() {
    return proposee != null && !Objects.equals(ecoleId(), proposee.getId());
  }

  public Long getEnfantId() {
    return enfantId;
  }

  public void setEnfantId(Long enfantId) {
    this.enfantId = enfantId;
  }

  public String getPrenom() {
    return prenom;
  }

  public void setPrenom(String prenom) {
    this.prenom = prenom;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  public LocalDate getNeLe() {
    return neLe;
  }

  public void setNeLe(LocalDate neLe) {
    this.neLe = neLe;
  }

  /** By age. */
  public Niveau getNiveauHabituel() {
    return niveauHabituel;
  }

  public void setNiveauHabituel(Niveau niveauHabituel) {
    this.niveauHabituel = niveauHabituel;
  }

  /** Where the child is already enrolled for the year asked, or null. */
  public EcoleDeclaree getInscrite() {
    return inscrite;
  }

  public void setInscrite(EcoleDeclaree inscrite) {
    this.inscrite = inscrite;
  }

  /** School of the town the year before, or null. */
  public EcoleDeclaree getPrecedente() {
    return precedente;
  }

  public void setPrecedente(EcoleDeclaree precedente) {
    this.precedente = precedente;
  }

  /** School of the sector, or null when no sector has the address. */
  public EcoleDeclaree getProposee() {
    return proposee;
  }

  public void setProposee(EcoleDeclaree proposee) {
    this.proposee = proposee;
  }

  public ChoixEcole getChoix() {
    return choix;
  }

  public void setChoix(ChoixEcole choix) {
    this.choix = choix;
  }

  /** The other school. */
  public EcoleDeclaree getDemandee() {
    return demandee;
  }

  public void setDemandee(EcoleDeclaree demandee) {
    this.demandee = demandee;
  }

  public Niveau getNiveau() {
    return niveau;
  }

  public void setNiveau(Niveau niveau) {
    this.niveau = niveau;
  }

  /** School of another town the child comes from. */
  public String getEcoleQuittee() {
    return ecoleQuittee;
  }

  public void setEcoleQuittee(String ecoleQuittee) {
    this.ecoleQuittee = ecoleQuittee;
  }

  /** Why another school: one of the town's reasons; without an id in what was filed before. */
  public MotifChoisi getMotifChoisi() {
    return motifChoisi;
  }

  public void setMotifChoisi(MotifChoisi motifChoisi) {
    this.motifChoisi = motifChoisi;
  }

  /** The same, in the family's own words. */
  public String getMotif() {
    return motif;
  }

  public void setMotif(String motif) {
    this.motif = motif;
  }
}
