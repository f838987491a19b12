package fr.portailfamille.web.validite;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.validite.CriteresValidite;
import fr.portailfamille.validite.DocumentDate;
import fr.portailfamille.validite.FiltresDeValidite;
import fr.portailfamille.validite.ValiditeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** agent/familles/documents.xhtml; the filters and the page, from 1, are in the address. */
@Named
@RequestScoped
public class DocumentsARenouvelerPage {

  private static final int TAILLE = 25;
  private static final int UN_AN = 366;
  private static final int DIX_ANS = 3660;

  @Inject private ValiditeQueries validites;
  @Inject private FiltresDeValidite filtres;

  private Integer jours;
  private Integer passes;
  private String type;
  private Long ecole;
  private int numero = 1;
  private List<FiltresDeValidite.Filtre> types = List.of();
  private List<FiltresDeValidite.Filtre> ecoles = List.of();
  private Slice<DocumentDate> documents = Slice.vide();

  /** Without numbers of days in the address, that of the reminders, and the past year. */
  public void load() {
    numero = Math.max(1, Math.min(numero, 100_000));
    jours = jours == null ? validites.delai() : Math.max(0, Math.min(jours, UN_AN));
    passes = passes == null ? UN_AN : Math.max(0, Math.min(passes, DIX_ANS));
    var criteres = new CriteresValidite(jours, passes, type, ecole);
    types = filtres.types(criteres);
    ecoles = filtres.ecoles();
    documents = validites.lister(criteres, (numero - 1) * TAILLE, TAILLE);
  }

  public Integer getJours() {
    return jours;
  }

  public void setJours(Integer jours) {
    this.jours = jours;
  }

  public Integer getPasses() {
    return passes;
  }

  public void setPasses(Integer passes) {
    this.passes = passes;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public Long getEcole() {
    return ecole;
  }

  public void setEcole(Long ecole) {
    this.ecole = ecole;
  }

  public int getNumero() {
    return numero;
  }

  public void setNumero(int numero) {
    this.numero = numero;
  }

  public List<FiltresDeValidite.Filtre> getTypes() {
    return types;
  }

  public List<FiltresDeValidite.Filtre> getEcoles() {
    return ecoles;
  }

  public Slice<DocumentDate> getDocuments() {
    return documents;
  }

  public long getPages() {
    return Math.max(1, (documents.total() + TAILLE - 1) / TAILLE);
  }
}
