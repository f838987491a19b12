package fr.portailfamille.usager;

/** Whose password a link lets choose; its holder may read their own address and names. */
public record LienOuvert(String courriel, String prenom, String nom) {}
