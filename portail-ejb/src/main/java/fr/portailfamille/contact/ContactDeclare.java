package fr.portailfamille.contact;

import fr.portailfamille.famille.Telephone;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A contact as typed, or as shown to the family when the form was opened. */
public class ContactDeclare implements Serializable {

  private Long id;
  private String prenom;
  private String nom;
  private LienContact lien;
  private String lienPrecise;
  private String telephone;
  private String secondTelephone;
  private String courriel;
  private boolean urgence;
  private List<EnfantAutorise> enfants = new ArrayList<>();

  /** Nothing has been typed yet. */
  public boolean estVierge() {
    boolean sansNom = prenom == null && nom == null && lien == null;
    boolean sansMoyen = telephone == null && secondTelephone == null && courriel == null;
    return id == null && sansNom && sansMoyen && !urgence && autorises().isEmpty();
  }

  List<Long> autorises() {
    return enfants.stream()
        .filter(EnfantAutorise::isAutorise)
        .map(EnfantAutorise::getEnfantId)
        .sorted()
        .toList();
  }

  /** Empty when not answered yet. */
  public String nomComplet() {
    return (texte(prenom) + " " + texte(nom)).strip();
  }

  /** Empty when not answered yet. */
  public String lienLisible() {
    return lien == null ? "" : lien.enClair(lienPrecise);
  }

  /** Who may be fetched, as read. */
  public String prenomsAutorises() {
    return enfants.stream()
        .filter(EnfantAutorise::isAutorise)
        .map(EnfantAutorise::getPrenom)
        .collect(Collectors.joining(", "));
  }

  /** As kept: two contacts with the same answers are the same, however they were typed. */
  List<Object> reponses() {
    return Arrays.asList(
        texte(prenom),
        texte(nom),
        lien,
        lien == LienContact.AUTRE ? texte(lienPrecise) : null,
        numero(telephone),
        numero(secondTelephone),
        adresse(),
        urgence,
        autorises());
  }

  static String texte(String saisi) {
    return saisi == null ? "" : saisi.strip();
  }

  public String telephoneLisible() {
    return Telephone.lisible(telephone);
  }

  public String secondTelephoneLisible() {
    return Telephone.lisible(secondTelephone);
  }

  String adresse() {
    return texte(courriel).toLowerCase(Locale.ROOT);
  }

  private static String numero(String saisi) {
    return Telephone.enE164(saisi).orElse(texte(saisi));
  }

  /** Of the contact on file it comes from, null for a new one. */
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
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

  public LienContact getLien() {
    return lien;
  }

  public void setLien(LienContact lien) {
    this.lien = lien;
  }

  /** The family's own words, when none of the list fits. */
  public String getLienPrecise() {
    return lienPrecise;
  }

  public void setLienPrecise(String lienPrecise) {
    this.lienPrecise = lienPrecise;
  }

  public String getTelephone() {
    return telephone;
  }

  public void setTelephone(String telephone) {
    this.telephone = telephone;
  }

  public String getSecondTelephone() {
    return secondTelephone;
  }

  public void setSecondTelephone(String secondTelephone) {
    this.secondTelephone = secondTelephone;
  }

  public String getCourriel() {
    return courriel;
  }

  public void setCourriel(String courriel) {
    this.courriel = courriel;
  }

  /** To be called in an emergency. */
  public boolean isUrgence() {
    return urgence;
  }

  public void setUrgence(boolean urgence) {
    this.urgence = urgence;
  }

  /** Every child of the household, ticked or not. */
  public List<EnfantAutorise> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantAutorise> enfants) {
    this.enfants = enfants;
  }
}
