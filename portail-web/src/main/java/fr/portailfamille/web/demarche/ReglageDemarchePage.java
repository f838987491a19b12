package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.demarche.CatalogueQueries;
import fr.portailfamille.demarche.organisation.Acces;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.organisation.Frequence;
import fr.portailfamille.demarche.organisation.OrganisationService;
import fr.portailfamille.demarche.organisation.Public;
import fr.portailfamille.demarche.organisation.ReglageDemarche;
import fr.portailfamille.demarche.organisation.ReglageSaisi;
import fr.portailfamille.demarche.organisation.Residence;
import fr.portailfamille.demarche.organisation.SensDuSilence;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import fr.portailfamille.demarche.organisation.Silence;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** agent/parametres/demarche.xhtml?type=: what the town settles for one type of démarche. */
@Named
@ViewScoped
public class ReglageDemarchePage implements Serializable {

  @Inject private CatalogueQueries catalogue;
  @Inject private OrganisationService organisation;
  @Inject private ServicesQueries services;

  private String type;
  private CarteDemarche carte;
  private List<ServicesQueries.Service> tousLesServices;
  private int version;
  private Integer numero;
  private LocalDate ouverture;
  private LocalDate fermeture;
  private Integer delaiJours;
  private Long serviceId;
  private SensDuSilence silence;
  private Integer silenceMois;
  private Frequence frequence;
  private Residence residence;
  private Integer ageMinimum;
  private Integer ageMaximum;
  private Long premiereVerification;
  private Long deuxiemeVerification;
  private Long troisiemeVerification;

  public void load() {
    carte = catalogue.type(type);
    tousLesServices = services.services();
    version = organisation.version(type);
    var reglage =
        organisation.reglages().stream()
            .filter(r -> r.type().equals(type))
            .findFirst()
            .orElseGet(() -> new ReglageDemarche(type));
    numero = reglage.numero();
    ouverture = reglage.ouverture();
    fermeture = reglage.fermeture();
    delaiJours = reglage.delaiJours();
    serviceId = reglage.circuit().decideur();
    silence = reglage.silence().sens();
    silenceMois = reglage.silence().mois();
    frequence = reglage.acces().frequence();
    residence = reglage.acces().destinataires().residence();
    ageMinimum = reglage.acces().destinataires().ageMinimum();
    ageMaximum = reglage.acces().destinataires().ageMaximum();
    var verifications = reglage.circuit().verifications();
    premiereVerification = verification(verifications, 0);
    deuxiemeVerification = verification(verifications, 1);
    troisiemeVerification = verification(verifications, 2);
  }

  private static Long verification(List<Long> verifications, int rang) {
    return rang < verifications.size() ? verifications.get(rang) : null;
  }

  /** A place left empty is no step: the next ones move up. */
  private Circuit circuit() {
    var verifications =
        Stream.of(premiereVerification, deuxiemeVerification, troisiemeVerification)
            .filter(Objects::nonNull)
            .toList();
    return new Circuit(verifications, serviceId);
  }

  public String enregistrer() {
    try {
      organisation.regler(
          new ReglageSaisi(
              type,
              numero,
              ouverture,
              fermeture,
              delaiJours,
              circuit(),
              new Silence(silence, silenceMois),
              new Acces(frequence, new Public(residence, ageMinimum, ageMaximum)),
              version));
    } catch (Introuvable disparu) {
      Annonce.refus(disparu, "service");
      return null;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, champ(refus));
      return null;
    }
    Annonce.succes(Libelles.texte("demarche", "organisation.enregistree", carte.titre()));
    return "/agent/parametres/demarches.xhtml?faces-redirect=true";
  }

  private static String champ(RegleMetierException refus) {
    return switch (refus.motif().cle()) {
      case "NumeroDeDemarchePris", "NumeroDeDemarcheHorsBornes" -> "numero";
      case "DelaiHorsBornes" -> "delai";
      case "FermetureAvantOuverture" -> "fermeture";
      case "SilenceHorsBornes" -> "silenceMois";
      case "FrequenceImposee" -> "frequence";
      case "AgeMinimumDuPublic", "AgesInverses" -> "ageMinimum";
      case "AgeMaximumDuPublic" -> "ageMaximum";
      case "ServiceRepete" -> "service";
      default -> "";
    };
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public CarteDemarche getCarte() {
    return carte;
  }

  public List<ServicesQueries.Service> getServices() {
    return tousLesServices;
  }

  public Integer getNumero() {
    return numero;
  }

  public void setNumero(Integer numero) {
    this.numero = numero;
  }

  public LocalDate getOuverture() {
    return ouverture;
  }

  public void setOuverture(LocalDate ouverture) {
    this.ouverture = ouverture;
  }

  public LocalDate getFermeture() {
    return fermeture;
  }

  public void setFermeture(LocalDate fermeture) {
    this.fermeture = fermeture;
  }

  public Integer getDelaiJours() {
    return delaiJours;
  }

  public void setDelaiJours(Integer delaiJours) {
    this.delaiJours = delaiJours;
  }

  /** Null for the rule of the town, as {@link #getSilenceMois}. */
  public SensDuSilence getSilence() {
    return silence;
  }

  public void setSilence(SensDuSilence silence) {
    this.silence = silence;
  }

  public Integer getSilenceMois() {
    return silenceMois;
  }

  public void setSilenceMois(Integer silenceMois) {
    this.silenceMois = silenceMois;
  }

  public Frequence getFrequence() {
    return frequence;
  }

  public void setFrequence(Frequence frequence) {
    this.frequence = frequence;
  }

  public Residence getResidence() {
    return residence;
  }

  public void setResidence(Residence residence) {
    this.residence = residence;
  }

  public Integer getAgeMinimum() {
    return ageMinimum;
  }

  public void setAgeMinimum(Integer ageMinimum) {
    this.ageMinimum = ageMinimum;
  }

  public Integer getAgeMaximum() {
    return ageMaximum;
  }

  public void setAgeMaximum(Integer ageMaximum) {
    this.ageMaximum = ageMaximum;
  }

  public Long getServiceId() {
    return serviceId;
  }

  public void setServiceId(Long serviceId) {
    this.serviceId = serviceId;
  }

  public Long getPremiereVerification() {
    return premiereVerification;
  }

  public void setPremiereVerification(Long premiereVerification) {
    this.premiereVerification = premiereVerification;
  }

  public Long getDeuxiemeVerification() {
    return deuxiemeVerification;
  }

  public void setDeuxiemeVerification(Long deuxiemeVerification) {
    this.deuxiemeVerification = deuxiemeVerification;
  }

  public Long getTroisiemeVerification() {
    return troisiemeVerification;
  }

  public void setTroisiemeVerification(Long troisiemeVerification) {
    this.troisiemeVerification = troisiemeVerification;
  }
}
