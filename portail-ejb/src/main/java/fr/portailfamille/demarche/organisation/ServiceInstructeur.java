package fr.portailfamille.demarche.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/** A service of the town hall that examines some démarches, and its agents. */
@Entity
@Table(name = "service_instructeur")
@SequenceGenerator(
    name = "seq_service_instructeur",
    sequenceName = "seq_service_instructeur",
    allocationSize = 50)
public class ServiceInstructeur {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_service_instructeur")
  private Long id;

  private String nom;
  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "service_agent", joinColumns = @JoinColumn(name = "service_id"))
  @Column(name = "compte_id")
  private Set<Long> agents = new HashSet<>();

  protected ServiceInstructeur() {}

  ServiceInstructeur(String nom) {
    this.nom = nom;
  }

  void changer(String nom, Set<Long> agents) {
    this.nom = nom;
    this.agents = new HashSet<>(agents);
  }

  public Long id() {
    return id;
  }

  public String nom() {
    return nom;
  }

  public Set<Long> agents() {
    return Set.copyOf(agents);
  }

  int version() {
    return version;
  }
}
